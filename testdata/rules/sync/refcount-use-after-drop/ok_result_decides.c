// Whoever gets zero from the decrement was last.
#include <wdm.h>

typedef struct _SESSION {
    LONG References;
} SESSION, *PSESSION;

VOID SessionRelease(PSESSION Session)
{
    if (InterlockedDecrement(&Session->References) == 0)
        ExFreePoolWithTag(Session, 'nsES');
}
