// A control block of a file system: the resource and the spin lock are parts of the pageable block.
#include <ntifs.h>

typedef struct _FCB {
    FSRTL_ADVANCED_FCB_HEADER Header;
    ERESOURCE Resource;
    KSPIN_LOCK Lock;
    LIST_ENTRY Links;
} FCB, *PFCB;

static VOID InitializeBlock(PFCB Fcb)
{
    InitializeListHead(&Fcb->Links);
}

PFCB CreateFcb(VOID)
{
    PFCB fcb;

    PAGED_CODE();
    fcb = (PFCB)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(FCB), ' bcF');
    if (fcb == NULL) {
        return NULL;
    }
    InitializeBlock(fcb);
    ExInitializeResourceLite(&fcb->Resource); // expect: paging/sync-object-pageable
    KeInitializeSpinLock(&fcb->Lock); // expect: paging/sync-object-pageable
    return fcb;
}
