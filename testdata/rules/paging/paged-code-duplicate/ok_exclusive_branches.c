// Each branch asserts for itself, and the way past both is resident on purpose.
#include <wdm.h>

typedef struct _HOTEL {
    FAST_MUTEX Mutex;
    volatile LONG Bells;
    ULONG Guests;
} HOTEL, *PHOTEL;

VOID HotelSignal(PHOTEL Hotel, ULONG Reason)
{
    if (Reason == 1) {
        PAGED_CODE();
        ExAcquireFastMutex(&Hotel->Mutex);
        Hotel->Guests++;
        ExReleaseFastMutex(&Hotel->Mutex);
    } else if (Reason == 2) {
        PAGED_CODE();
        ExAcquireFastMutex(&Hotel->Mutex);
        Hotel->Guests--;
        ExReleaseFastMutex(&Hotel->Mutex);
    } else {
        InterlockedIncrement(&Hotel->Bells);
    }
}
