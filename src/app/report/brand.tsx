import { useState } from 'preact/hooks';
import { useWords } from '../language.js';
import { TextForm } from '../parts/text-form.js';
import { pathOf, server } from '../server.js';
import type { ReadDiscussion } from '../use-discussion.js';

const COLOURS = ['accent', 'ink', 'quiet', 'paper'] as const;

/** Colours, font and logo of what is taken away, beside a picture that has them. */
export function Brand({ discussion: { view, send, notice } }: { readonly discussion: ReadDiscussion }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const { name, version, brand } = view;
  const upload = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      await send({ do: 'brand', logo: (await server.addLogo(file)).logo });
    } catch (cause) {
      notice.warn(cause);
    }
  };
  return (
    <details class="brand" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.brand.title}</summary>
      <div class="branding">
        <div>
          <p class="quiet">{words.brand.help}</p>
          <div class="colours">
            {COLOURS.map((colour) => (
              <label key={colour} class="field">
                <span>{words.brand.colours[colour]}</span>
                <input
                  type="color"
                  value={brand.colours[colour]}
                  onChange={({ currentTarget }) => void send({ do: 'brand', colours: { [colour]: currentTarget.value } })}
                />
              </label>
            ))}
          </div>
          <TextForm
            key={brand.font}
            label={words.brand.font}
            value={brand.font}
            action={words.brand.saveFont}
            onText={(font) => void send({ do: 'brand', font })}
          />
          <label class="field">
            <span>{words.brand.logo}</span>
            <input type="file" accept="image/png,image/jpeg" onChange={({ currentTarget }) => void upload(currentTarget.files?.[0])} />
          </label>
          <div class="actions">
            {brand.logo !== '' && (
              <button type="button" onClick={() => void send({ do: 'brand', logo: '' })}>
                {words.brand.noLogo}
              </button>
            )}
            <button type="button" onClick={() => void send({ do: 'no-brand' })}>
              {words.brand.plain}
            </button>
          </div>
        </div>
        {isOpen && <Card key={version} src={`${pathOf(name)}/card?v=${version}`} />}
      </div>
    </details>
  );
}

/** A discussion without quotes has no picture. */
function Card({ src }: { readonly src: string }) {
  const words = useWords();
  const [isMissing, setMissing] = useState(false);
  return isMissing ? <p class="quiet">{words.brand.noCard}</p> : <img src={src} alt={words.brand.card} onError={() => setMissing(true)} />;
}
