// Placed into resident code by name, beside pageable ones: that is a decision, not an oversight.
#include <wdm.h>

typedef struct _HARP {
    HANDLE Key;
    KEVENT Tuned;
} HARP, *PHARP;

#pragma code_seg("PAGE")
NTSTATUS HarpClose(PHARP Harp)
{
    PAGED_CODE();
    return ZwClose(Harp->Key);
}

#pragma code_seg(".text")
NTSTATUS HarpWait(PHARP Harp)
{
    PAGED_CODE();
    return KeWaitForSingleObject(&Harp->Tuned, Executive, KernelMode, FALSE, NULL);
}
#pragma code_seg()
