// The answer is kept; the count itself is not looked at any more.
#include <wdm.h>

typedef struct _CHANNEL {
    LONG References;
    KEVENT Gone;
} CHANNEL, *PCHANNEL;

LONG ChannelDrop(PCHANNEL Channel)
{
    LONG left = InterlockedDecrement(&Channel->References);

    if (left == 0)
        KeSetEvent(&Channel->Gone, IO_NO_INCREMENT, FALSE);
    return left;
}
