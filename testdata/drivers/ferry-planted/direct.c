#include "ferry.h"

// The cargo lies in the caller's own pages, which are locked and mapped; what is to be done with it in the system buffer.
_Use_decl_annotations_
NTSTATUS FerryLoad(PFERRY Ferry, PIRP Irp, PIO_STACK_LOCATION Stack)
{
    PFERRY_CARGO cargo = (PFERRY_CARGO)Irp->AssociatedIrp.SystemBuffer;
    ULONG bytes = Stack->Parameters.DeviceIoControl.OutputBufferLength;
    const UCHAR *data;
    ULONG weight = 0, hold, i;
    KIRQL irql;

    if (Stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(*cargo)) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    hold = cargo->Hold;
    if (hold >= ARRAYSIZE(Ferry->Holds) || Irp->MdlAddress == NULL) {
        return STATUS_INVALID_PARAMETER;
    }
    data = (const UCHAR *)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
    for (i = 0; i < bytes; i++) {
        weight += data[i]; // expect: mdl/unchecked-mapping
    }
    KeAcquireSpinLock(&Ferry->Lock, &irql);
    Ferry->Holds[hold] = weight;
    KeReleaseSpinLock(&Ferry->Lock, irql);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS FerryWeigh(PFERRY Ferry, PIRP Irp, PIO_STACK_LOCATION Stack)
{
    ULONG bytes = Stack->Parameters.DeviceIoControl.OutputBufferLength;
    PULONG data;
    ULONG first;
    KIRQL irql;

    if (Irp->MdlAddress == NULL || bytes < sizeof(ULONG)) {
        return STATUS_INVALID_PARAMETER;
    }
    data = (PULONG)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
    if (data == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    first = *data;
    *data = 0; // expect: buffers/write-to-in-direct
    KeAcquireSpinLock(&Ferry->Lock, &irql);
    Ferry->Statistics.Weight += first;
    KeReleaseSpinLock(&Ferry->Lock, irql);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS FerryReadLog(PFERRY Ferry, PIRP Irp, PIO_STACK_LOCATION Stack, PULONG_PTR Written)
{
    ULONG room = Stack->Parameters.DeviceIoControl.OutputBufferLength;
    PUCHAR out;
    KIRQL irql;

    *Written = 0;
    out = (PUCHAR)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute); // expect: buffers/mdladdress-null
    if (out == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeAcquireSpinLock(&Ferry->Lock, &irql);
    room = min(room, Ferry->LogUsed);
    RtlCopyMemory(out, Ferry->Log, room);
    KeReleaseSpinLock(&Ferry->Lock, irql);
    *Written = room;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS FerryStatistics(PFERRY Ferry, PIRP Irp, PIO_STACK_LOCATION Stack, PULONG_PTR Written)
{
    PFERRY_STATISTICS out;
    KIRQL irql;

    *Written = 0;
    UNREFERENCED_PARAMETER(Stack);
    if (Irp->MdlAddress == NULL) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    out = (PFERRY_STATISTICS)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
    if (out == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeAcquireSpinLock(&Ferry->Lock, &irql);
    *out = Ferry->Statistics; // expect: buffers/output-length-unchecked
    KeReleaseSpinLock(&Ferry->Lock, irql);
    *Written = sizeof(*out);
    return STATUS_SUCCESS;
}
