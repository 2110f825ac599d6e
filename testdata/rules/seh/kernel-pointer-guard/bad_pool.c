// Memory that the function allocated itself.
#include <ntddk.h>

typedef struct _COOT { ULONG Kind, Count; } COOT, *PCOOT;

PCOOT CootMake(ULONG Kind)
{
    PCOOT coot = (PCOOT)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(COOT), 'tooC');

    if (coot == NULL) {
        return NULL;
    }
    __try { // expect: seh/kernel-pointer-guard
        coot->Kind = Kind;
        coot->Count = 1;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        ExFreePoolWithTag(coot, 'tooC');
        return NULL;
    }
    return coot;
}
