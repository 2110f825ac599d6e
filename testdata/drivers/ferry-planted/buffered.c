#include "ferry.h"

_Use_decl_annotations_
NTSTATUS FerryVersion(PIRP Irp, PIO_STACK_LOCATION Stack, PULONG_PTR Written)
{
    PFERRY_VERSION version = (PFERRY_VERSION)Irp->AssociatedIrp.SystemBuffer;

    *Written = 0;
    if (Stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(version->Major)) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    version->Major = 2;
    version->Minor = 1; // expect: buffers/length-check-too-small
    *Written = sizeof(*version);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS FerrySetLimits(PFERRY Ferry, PIRP Irp, PIO_STACK_LOCATION Stack)
{
    PFERRY_LIMITS limits = (PFERRY_LIMITS)Irp->AssociatedIrp.SystemBuffer;
    KIRQL irql;

    if (Stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(limits->Passengers)) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    KeAcquireSpinLock(&Ferry->Lock, &irql);
    Ferry->Limits.Passengers = limits->Passengers;
    Ferry->Limits.Cargo = limits->Cargo; // expect: buffers/length-check-too-small
    KeReleaseSpinLock(&Ferry->Lock, irql);
    return STATUS_SUCCESS;
}

// As many routes as the caller says, which must all lie in what it sent.
_Use_decl_annotations_
NTSTATUS FerryAddRoutes(PFERRY Ferry, PIRP Irp, PIO_STACK_LOCATION Stack)
{
    PFERRY_ROUTE_LIST list = (PFERRY_ROUTE_LIST)Irp->AssociatedIrp.SystemBuffer;
    ULONG length = Stack->Parameters.DeviceIoControl.InputBufferLength;
    NTSTATUS status = STATUS_SUCCESS;
    ULONG count, i;
    KIRQL irql;

    if (length < FIELD_OFFSET(FERRY_ROUTE_LIST, Routes)) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    count = list->Count;
    KeAcquireSpinLock(&Ferry->Lock, &irql);
    if (count > FERRY_ROUTES - Ferry->RouteCount) {
        status = STATUS_INSUFFICIENT_RESOURCES;
    } else {
        for (i = 0; i < count; i++) {
            Ferry->Routes[Ferry->RouteCount + i] = list->Routes[i]; // expect: buffers/length-check-too-small
        }
        Ferry->RouteCount += count;
    }
    KeReleaseSpinLock(&Ferry->Lock, irql);
    return status;
}

// The input says where to begin; it lies where the answer goes, so it is read before anything is written.
_Use_decl_annotations_
NTSTATUS FerryGetRoutes(PFERRY Ferry, PIRP Irp, PIO_STACK_LOCATION Stack, PULONG_PTR Written)
{
    PFERRY_ROUTE_LIST list = (PFERRY_ROUTE_LIST)Irp->AssociatedIrp.SystemBuffer;
    ULONG room = Stack->Parameters.DeviceIoControl.OutputBufferLength;
    NTSTATUS status = STATUS_SUCCESS;
    ULONG first, count, i;
    KIRQL irql;

    *Written = 0;
    if (room < sizeof(FERRY_ROUTE_LIST)) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    first = list->Count; // expect: buffers/length-check-wrong-field
    KeAcquireSpinLock(&Ferry->Lock, &irql);
    if (first > Ferry->RouteCount) {
        status = STATUS_NO_MORE_ENTRIES;
    } else {
        count = Ferry->RouteCount - first;
        count = min(count, (room - FIELD_OFFSET(FERRY_ROUTE_LIST, Routes)) / (ULONG)sizeof(FERRY_ROUTE));
        list->Count = count;
        for (i = 0; i < count; i++) {
            list->Routes[i] = Ferry->Routes[first + i];
        }
        *Written = FIELD_OFFSET(FERRY_ROUTE_LIST, Routes) + (ULONG_PTR)count * sizeof(FERRY_ROUTE);
    }
    KeReleaseSpinLock(&Ferry->Lock, irql);
    return status;
}

_Use_decl_annotations_
NTSTATUS FerrySetName(PFERRY Ferry, PIRP Irp, PIO_STACK_LOCATION Stack)
{
    PFERRY_NAME name = (PFERRY_NAME)Irp->AssociatedIrp.SystemBuffer;
    ULONG length = Stack->Parameters.DeviceIoControl.InputBufferLength;
    ULONG offset, bytes;
    KIRQL irql;

    if (length < sizeof(*name)) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    offset = name->Offset;
    bytes = name->Length;
    if (offset < sizeof(*name) || offset > length) {
        return STATUS_INVALID_PARAMETER;
    }
    KeAcquireSpinLock(&Ferry->Lock, &irql);
    RtlZeroMemory(Ferry->Name, sizeof(Ferry->Name));
    RtlCopyMemory(Ferry->Name, (PUCHAR)name + offset, bytes); // expect: buffers/copy-unbounded
    KeReleaseSpinLock(&Ferry->Lock, irql);
    return STATUS_SUCCESS;
}
