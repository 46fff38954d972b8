// Zoom's own client requests a token and updates a password: `node rivet.mjs USER PASSWORD`. Prints the result as JSON.
import { UsersS2SAuthClient } from '@zoom/rivet/users';

const [userId, password] = process.argv.slice(2);
const client = new UsersS2SAuthClient({
  accountId: process.env.ACCOUNT_ID,
  clientId: process.env.CLIENT_ID,
  clientSecret: process.env.CLIENT_SECRET,
  disableReceiver: true,
});
try {
  const { statusCode, trackingId } = await client.endpoints.users.updateUsersPassword({ path: { userId }, body: { password } });
  console.log(JSON.stringify({ statusCode, trackingId }));
} catch (error) {
  console.log(JSON.stringify({ error: error.message }));
}
