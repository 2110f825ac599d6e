// The __finally releases only when the body ended normally; an exception leaves with the lock held.
#include <wdm.h>

typedef struct _DIRECTORY {
    ERESOURCE Resource;
    ULONG Entries;
} DIRECTORY, *PDIRECTORY;

VOID DirectoryGrow_bad(PDIRECTORY Directory, ULONG By)
{
    ExEnterCriticalRegionAndAcquireResourceExclusive(&Directory->Resource);
    __try {
        if (Directory->Entries + By < By) {
            ExRaiseStatus(STATUS_INTEGER_OVERFLOW); // step: raises an exception
        }
        Directory->Entries += By;
    } __finally {
        if (!AbnormalTermination()) {
            ExReleaseResourceAndLeaveCriticalRegion(&Directory->Resource);
        }
    } // expect: lock/exception-leaves-held
}
