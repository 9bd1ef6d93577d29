import ts from 'typescript';
import { expect, test } from 'vitest';

/** The names that the core exports, with the documentation that stands where each is declared. */
function exported(): { name: string; documentation: string }[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(['core/index.ts'], { ...options, incremental: false, noEmit: true });
  const checker = program.getTypeChecker();
  const surface = checker.getSymbolAtLocation(program.getSourceFile('core/index.ts')!)!;
  return checker.getExportsOfModule(surface).map((symbol) => {
    const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return { name: symbol.name, documentation: ts.displayPartsToString(declared.getDocumentationComment(checker)) };
  });
}

test('everything that the core exports is documented where it stands', () => {
  const all = exported();
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(({ documentation }) => documentation.trim() === '').map(({ name }) => name)).toEqual([]);
});
