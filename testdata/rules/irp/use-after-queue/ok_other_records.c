// What is put in the list is no IRP but a record of the driver that has its own life.
#include <wdm.h>

typedef struct _JOB {
    LIST_ENTRY Entry;
    PIRP Irp;
    ULONG Number;
} JOB, *PJOB;

typedef struct _SHOP {
    KSPIN_LOCK Lock;
    LIST_ENTRY Jobs;
    ULONG Last;
} SHOP, *PSHOP;

VOID ShopAdd_ok(PSHOP Shop, PJOB Job)
{
    KIRQL irql;

    KeAcquireSpinLock(&Shop->Lock, &irql);
    InsertTailList(&Shop->Jobs, &Job->Entry);
    KeReleaseSpinLock(&Shop->Lock, irql);
    Shop->Last = Job->Number;
}

PJOB ShopTake_ok(PSHOP Shop)
{
    PLIST_ENTRY entry;
    KIRQL irql;

    KeAcquireSpinLock(&Shop->Lock, &irql);
    entry = RemoveHeadList(&Shop->Jobs);
    KeReleaseSpinLock(&Shop->Lock, irql);
    return CONTAINING_RECORD(entry, JOB, Entry);
}
