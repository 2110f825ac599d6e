// The parameter is local, but what it points to is not.
#include <wdm.h>

LONG AddReference(LONG volatile *Count)
{
    LONG volatile *count = Count;

    return InterlockedIncrement(count);
}
