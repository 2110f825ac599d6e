// The pageable block points to a small nonpaged one with the objects in it.
#include <wdm.h>

typedef struct _NONPAGED { ERESOURCE Resource; KEVENT Idle; } NONPAGED, *PNONPAGED;
typedef struct _VCB { PNONPAGED Nonpaged; ULONG Flags; } VCB, *PVCB;

PVCB CreateVcb(VOID)
{
    PVCB vcb = (PVCB)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(VCB), ' bcV');

    if (vcb == NULL) {
        return NULL;
    }
    vcb->Nonpaged = (PNONPAGED)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(NONPAGED), 'NbcV');
    if (vcb->Nonpaged == NULL) {
        ExFreePoolWithTag(vcb, ' bcV');
        return NULL;
    }
    ExInitializeResourceLite(&vcb->Nonpaged->Resource);
    KeInitializeEvent(&vcb->Nonpaged->Idle, NotificationEvent, TRUE);
    return vcb;
}
