// Whoever tries does not wait: a refusal is an answer.
#include <wdm.h>

typedef struct _METER {
    FAST_MUTEX Mutex;
    ULONG Ticks, Skipped;
} METER, *PMETER;

static VOID MeterTick(PMETER Meter)
{
    if (!ExTryToAcquireFastMutex(&Meter->Mutex)) {
        Meter->Skipped++;
        return;
    }
    Meter->Ticks++;
    ExReleaseFastMutex(&Meter->Mutex);
}

VOID MeterReset_ok(PMETER Meter)
{
    ExAcquireFastMutex(&Meter->Mutex);
    Meter->Ticks = 0;
    MeterTick(Meter);
    ExReleaseFastMutex(&Meter->Mutex);
}
