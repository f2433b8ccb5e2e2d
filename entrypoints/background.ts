import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../adapters/browser/background.ts';

// Listeners must be there before the worker's first turn ends, or an event that woke it is lost.
export default defineBackground(() => startBackground(browser));
