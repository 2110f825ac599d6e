// MDLs are put into a chain by their link.
#include <ntddk.h>

VOID KrillChain(PMDL First, PMDL Second);

VOID KrillChain(PMDL First, PMDL Second)
{
    First->Next = Second;
    Second->Next = NULL;
}
