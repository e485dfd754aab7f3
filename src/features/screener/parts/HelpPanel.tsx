import { helpWords } from '../words.ts';
import { HelpLinks } from './HelpLinks.tsx';

/** What a person who thinks of suicide sees first: who to talk to, what happens, what else helps. */
export function HelpPanel() {
  return (
    <section className="check-panel" aria-labelledby="check-panel-name">
      <h1 id="check-panel-name" tabIndex={-1}>
        {helpWords.heading}
      </h1>
      <p>{helpWords.said}</p>
      <h2>{helpWords.now}</h2>
      <p>
        <HelpLinks shape="buttons" />
      </p>
      <p className="check-danger">
        <a href="tel:911">{helpWords.danger}</a>
      </p>
      <p>
        <b>What happens:</b> {helpWords.whatHappens}
      </p>
      <p>
        Veterans: <a href="tel:988">call 988, press 1</a>, or <a href="sms:838255">text 838255</a>.{' '}
        <span lang="es">
          Español: <a href="tel:988">llama al 988 y oprime 2</a>, o{' '}
          <a href="sms:988?&body=AYUDA">envía AYUDA al 988</a>.
        </span>{' '}
        Another choice: <a href="sms:741741?&body=HOME">text HOME to 741741</a>.
      </p>
      <p>
        <b>Other things that help right now:</b> {helpWords.others.join('; ')}.
      </p>
      <p>{helpWords.nobodyTold}</p>
    </section>
  );
}
