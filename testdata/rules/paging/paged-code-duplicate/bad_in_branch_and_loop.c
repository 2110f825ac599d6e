// Behind the first one, branches and loops have nothing left to assert.
#include <wdm.h>

typedef struct _TRAIN {
    ULONG Cars;
    HANDLE Doors[8];
} TRAIN, *PTRAIN;

NTSTATUS TrainClose(PTRAIN Train, BOOLEAN Force);

#pragma alloc_text(PAGE, TrainClose)

NTSTATUS TrainClose(PTRAIN Train, BOOLEAN Force)
{
    ULONG i;
    NTSTATUS status = STATUS_SUCCESS;

    PAGED_CODE();

    if (Train->Cars > 8) {
        return STATUS_INVALID_PARAMETER;
    }
    for (i = 0; i < Train->Cars; i++) {
        PAGED_CODE(); // expect: paging/paged-code-duplicate
        status = ZwClose(Train->Doors[i]);
        if (!NT_SUCCESS(status) && !Force) {
            break;
        }
    }
    if (Force) {
        PAGED_CODE(); // expect: paging/paged-code-duplicate
        Train->Cars = 0;
    }
    return status;
}
