// `npm run relay`: starts the relay of this machine; see relay/README.md.
import '../relay/start.ts';
