import type { Framework } from './framework';
import type { Instance } from './instance';

/** Windows over the page that apps open: one at a time, closed by Escape, its button or its own app. */
export class Modals {
  #open: { dialog: HTMLDialogElement; instance: Instance } | null = null;

  open(framework: Framework, parent: Instance, wanted: unknown): Instance {
    const { location, url, size } = (wanted ?? {}) as {
      location?: string;
      url?: string;
      size?: { width?: string; height?: string };
    };
    if (location !== 'modal' || typeof url !== 'string') throw new Error('Only a modal with a url can be created');
    if (this.#open) this.close(framework, this.#open.instance);
    const instance = framework.create(parent.app, 'modal', url);
    const dialog = document.createElement('dialog');
    dialog.className = 'modal';
    dialog.setAttribute('aria-label', parent.app.name);
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Close';
    button.addEventListener('click', () => this.close(framework, instance));
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.close(framework, instance);
    });
    instance.frame.style.width = size?.width ?? '540px';
    instance.frame.style.height = size?.height ?? '300px';
    dialog.append(button, instance.frame);
    document.body.append(dialog);
    dialog.showModal();
    this.#open = { dialog, instance };
    return instance;
  }

  close(framework: Framework, instance: Instance): void {
    if (this.#open?.instance !== instance) throw new Error('Only a modal can be destroyed');
    const { dialog } = this.#open;
    this.#open = null;
    framework.destroy(instance, 'modal.close');
    dialog.close();
    dialog.remove();
  }
}
