// The record is initialized by a routine of the driver between allocation and use.
#include <wdm.h>

typedef struct _PARCEL {
    FAST_MUTEX Mutex;
    ULONG Weight;
} PARCEL, *PPARCEL;

static VOID ParcelInit(PPARCEL parcel)
{
    RtlZeroMemory(parcel, sizeof(*parcel));
    ExInitializeFastMutex(&parcel->Mutex);
}

PPARCEL ParcelCreate(ULONG weight)
{
    PPARCEL parcel = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*parcel), 'craP');

    if (parcel != NULL) {
        ParcelInit(parcel);
        ExAcquireFastMutex(&parcel->Mutex);
        parcel->Weight = weight;
        ExReleaseFastMutex(&parcel->Mutex);
    }
    return parcel;
}
