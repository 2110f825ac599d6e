// Whether a second resource is held is not known; that says nothing about the first one, which has another name.
#include <ntifs.h>

typedef struct _LEDGER {
    ERESOURCE Book;
    ERESOURCE Page;
    ULONG Entries;
} LEDGER, *PLEDGER;

NTSTATUS LedgerPost(PLEDGER Ledger, ULONG Amount)
{
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Ledger->Book, TRUE);
    if (ExIsResourceAcquiredExclusiveLite(&Ledger->Page)) {
        Ledger->Entries++;
    }
    if (Amount == 0) {
        KeLeaveCriticalRegion();
        return STATUS_INVALID_PARAMETER; // expect: lock/resource-unbalanced
    }
    if (Amount > 1000) {
        ExReleaseResourceLite(&Ledger->Book);
        KeLeaveCriticalRegion();
        return STATUS_INTEGER_OVERFLOW;
    }
    Ledger->Entries++;
    ExReleaseResourceLite(&Ledger->Book);
    KeLeaveCriticalRegion();
    return STATUS_SUCCESS;
}
