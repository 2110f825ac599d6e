// Only one way through the function is pageable work; the function itself serves DPCs too.
#include <wdm.h>

typedef struct _PUMP {
    HANDLE Key;
    volatile LONG Strokes;
} PUMP, *PPUMP;

NTSTATUS PumpClose(PPUMP Pump);

#pragma alloc_text(PAGE, PumpClose)

NTSTATUS PumpClose(PPUMP Pump)
{
    PAGED_CODE();
    return ZwClose(Pump->Key);
}

NTSTATUS PumpStroke(PPUMP Pump, BOOLEAN Save)
{
    InterlockedIncrement(&Pump->Strokes);
    if (Save) {
        PAGED_CODE();
        return ZwFlushKey(Pump->Key);
    }
    return STATUS_SUCCESS;
}
