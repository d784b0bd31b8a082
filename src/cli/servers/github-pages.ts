/**
 * For GitHub Pages: a workflow that publishes the folder. Pages sends headers of
 * its own, which cannot be changed; what is missing is told in the file.
 */
export function githubPages(): string {
  return `# Bcc Guard on GitHub Pages: copy this file to .github/workflows/bcc-guard.yml, and
# commit the packaged site as the folder "site".
#
# Pages cannot be told which headers to send. It allows frames everywhere (so the
# add-in works, and anybody may show its pages in a frame), and keeps every file
# for ten minutes (so a changed policy arrives that much later). Whatever is
# published this way can be read by everyone, the policy included.
name: Publish Bcc Guard
on:
  push:
    branches: [main]
    paths: ["site/**"]
permissions:
  contents: read
  pages: write
  id-token: write
concurrency: pages
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/upload-pages-artifact@v3
        with:
          path: site
      - id: deployment
        uses: actions/deploy-pages@v4
`;
}
