// The link is for everybody.
#include <ntddk.h>

ULONG ConchCount(PMDL Mdl);

ULONG ConchCount(PMDL Mdl)
{
    ULONG count = 0;

    while (Mdl) {
        ++count;
        Mdl = Mdl->Next;
    }
    return count;
}
