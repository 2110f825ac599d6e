// FN: The answer goes into a variable that nobody looks at.
#include <wdm.h>

typedef struct _SESSION {
    LONG References;
} SESSION, *PSESSION;

VOID SessionRelease(PSESSION Session)
{
    LONG left = InterlockedDecrement(&Session->References);

    UNREFERENCED_PARAMETER(left);
    if (Session->References == 0)
        ExFreePoolWithTag(Session, 'nsES');
}
