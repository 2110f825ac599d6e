// The section stands at the function itself, and a macro of the driver writes it.
#include <wdm.h>

#define TRAM_PAGED __declspec(code_seg("PAGE"))

struct Tram {
    FAST_MUTEX mutex;
    ULONG seats;
    ULONG taken;
};

TRAM_PAGED NTSTATUS TramReserve(Tram *tram, ULONG seats) // expect: paging/paged-code-missing
{
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;

    ExAcquireFastMutex(&tram->mutex);
    if (tram->seats - tram->taken >= seats) {
        tram->taken += seats;
        status = STATUS_SUCCESS;
    }
    ExReleaseFastMutex(&tram->mutex);
    return status;
}

TRAM_PAGED VOID TramReset(Tram *tram)
{
    PAGED_CODE();
    ExInitializeFastMutex(&tram->mutex);
    tram->taken = 0;
}
