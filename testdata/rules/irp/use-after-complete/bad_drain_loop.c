// A queue is emptied; what was delivered is counted from IRPs that are gone.
#include <ntddk.h>

typedef struct _ASPEN { IO_CSQ Queue; } ASPEN, *PASPEN;

ULONG_PTR AspenDrain(PASPEN Aspen, PVOID Data, ULONG Size)
{
    ULONG_PTR delivered = 0;
    PIRP irp;

    while ((irp = IoCsqRemoveNextIrp(&Aspen->Queue, NULL)) != NULL) {
        RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, Data, Size);
        irp->IoStatus.Status = STATUS_SUCCESS;
        irp->IoStatus.Information = Size;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
        delivered += irp->IoStatus.Information; // expect: irp/use-after-complete
    }
    return delivered;
}
