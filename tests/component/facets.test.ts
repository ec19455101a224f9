import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { flushSync } from 'svelte';
import { render } from 'vitest-browser-svelte';
import Facets from '../../src/facets/Facets.svelte';
import { adoptStyles, expectAccessible, explorerOf } from './panel';

beforeAll(adoptStyles);

describe('facets', () => {
  test('a word opens its values; their counts ignore its own clause; a zero stays', async () => {
    const explorer = explorerOf();
    const { container } = await render(Facets, { explorer });
    expect(container.querySelectorAll('[type=checkbox]')).toHaveLength(0);
    await page.getByRole('button', { name: 'Type', exact: true }).click();
    const box = (name: string) => page.getByRole('checkbox', { name });
    await expect.element(box('Visit 5')).toBeVisible();
    await expectAccessible(container);
    await box('Visit 5').click();
    expect(explorer.filters).toEqual({ type: ['visit'] });
    await expect.element(box('Partnership 13')).not.toBeChecked();
    flushSync(() => explorer.setFilters({ ...explorer.filters, country: ['KZ'] }));
    await expect.element(box('Partnership 0')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: /^Type/ })).toHaveFocus();
    expect(container.querySelectorAll('[type=checkbox]')).toHaveLength(0);
  });

  test('chips only where there is a choice; each goes alone, all go at once', async () => {
    const explorer = explorerOf();
    await render(Facets, { explorer });
    expect(page.getByRole('button', { name: 'Clear all' }).elements()).toHaveLength(0);
    flushSync(() => explorer.setFilters({ type: ['visit', 'workshop'], country: ['KZ'] }));
    await page.getByRole('button', { name: 'Remove Workshop' }).click();
    expect(explorer.filters).toEqual({ type: ['visit'], country: ['KZ'] });
    await page.getByRole('button', { name: 'Remove Kazakhstan' }).click();
    expect(explorer.filters).toEqual({ type: ['visit'] });
    await page.getByRole('button', { name: 'Clear all' }).click();
    expect(explorer.filters).toEqual({});
  });

  test('long facets have a field to find a value by', async () => {
    const explorer = explorerOf();
    await render(Facets, { explorer });
    await page.getByRole('button', { name: 'Partner' }).click();
    await page.getByRole('searchbox', { name: 'Find an organization' }).fill('almaty');
    expect(page.getByRole('checkbox').elements()).toHaveLength(1);
    await page.getByRole('searchbox', { name: 'Find an organization' }).fill('zzz');
    await expect.element(page.getByText('Nothing of that name.')).toBeVisible();
  });
});

describe('search', () => {
  test('follows the field, and the field follows the view; "/" leads to it', async () => {
    const explorer = explorerOf();
    const { container } = await render(Facets, { explorer });
    const field = page.getByRole('searchbox', { name: 'Find a partner, place or event' });
    await userEvent.keyboard('/');
    await expect.element(field).toHaveFocus();
    await field.fill('pavlodar');
    expect(explorer.query).toBe('pavlodar');
    flushSync(() => explorer.setQuery(''));
    await expect.element(field).toHaveValue('');
    await expectAccessible(container);
  });
});
