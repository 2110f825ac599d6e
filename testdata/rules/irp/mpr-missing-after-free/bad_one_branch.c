// Only the branch for cancelled requests forgets the result.
#include <wdm.h>

typedef struct _WREN { LONG Open; ULONG Length; } WREN, *PWREN;

IO_COMPLETION_ROUTINE WrenDone;

_Use_decl_annotations_
NTSTATUS WrenDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PWREN wren = (PWREN)Context;
    NTSTATUS result = STATUS_MORE_PROCESSING_REQUIRED;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->IoStatus.Status == STATUS_CANCELLED) {
        result = STATUS_SUCCESS;
    } else {
        wren->Length = (ULONG)Irp->IoStatus.Information;
    }
    IoFreeIrp(Irp);
    InterlockedDecrement(&wren->Open);
    return result; // expect: irp/mpr-missing-after-free
}
