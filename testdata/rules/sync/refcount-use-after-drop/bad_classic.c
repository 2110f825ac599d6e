// The decrement's answer is thrown away, and the count is asked again.
#include <wdm.h>

typedef struct _SESSION {
    LONG References;
    ULONG Id;
} SESSION, *PSESSION;

VOID SessionRelease(PSESSION Session)
{
    InterlockedDecrement(&Session->References); // expect: sync/refcount-use-after-drop
    if (Session->References == 0)
        ExFreePoolWithTag(Session, 'nsES');
}
