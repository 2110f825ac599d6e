// Pages that came with the MDL are unlocked.
#include <ntddk.h>

VOID NyalaRelease(PHYSICAL_ADDRESS Low, PHYSICAL_ADDRESS High);

VOID NyalaRelease(PHYSICAL_ADDRESS Low, PHYSICAL_ADDRESS High)
{
    PMDL mdl = MmAllocatePagesForMdl(Low, High, Low, PAGE_SIZE);

    if (mdl == NULL)
        return;
    MmUnlockPages(mdl); // expect: mdl/wrong-kind
    MmFreePagesFromMdl(mdl);
    ExFreePool(mdl);
}
