// The shared flags are copied first; what the operation changes is the copy.
#include <wdm.h>

typedef struct _PORT {
    volatile LONG Flags;
} PORT, *PPORT;

#define PORT_BUSY 1

BOOLEAN PortTryClaim(PPORT Port)
{
    LONG flags = Port->Flags;

    return (InterlockedOr(&flags, PORT_BUSY) & PORT_BUSY) == 0; // expect: sync/interlocked-on-local
}
