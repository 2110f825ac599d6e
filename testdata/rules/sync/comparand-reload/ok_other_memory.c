// The comparand is what the caller saw, and lies elsewhere.
#include <wdm.h>

typedef struct _VERSION {
    LONG Current;
    LONG Published;
} VERSION, *PVERSION;

BOOLEAN VersionPublish(PVERSION Version, LONG Seen)
{
    return InterlockedCompareExchange(&Version->Published, Version->Current, Seen) == Seen;
}
