// Raising to APC_LEVEL still allows page faults.
#include <wdm.h>

typedef struct _PROFILE_STORE {
    FAST_MUTEX Mutex;
    ERESOURCE Resource;
    ULONG Profiles;
} PROFILE_STORE, *PPROFILE_STORE;

VOID ProfileAdd_ok(PPROFILE_STORE Store);

#pragma alloc_text(PAGE, ProfileAdd_ok)

VOID ProfileAdd_ok(PPROFILE_STORE Store)
{
    KIRQL irql;

    PAGED_CODE();
    ExAcquireFastMutex(&Store->Mutex);
    Store->Profiles++;
    ExReleaseFastMutex(&Store->Mutex);

    KeRaiseIrql(APC_LEVEL, &irql);
    Store->Profiles++;
    KeLowerIrql(irql);

    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Store->Resource, TRUE);
    Store->Profiles++;
    ExReleaseResourceLite(&Store->Resource);
    KeLeaveCriticalRegion();
}
