#include "ferry.h"

// Addresses of the caller: probed and copied once, inside of a guarded region, in the caller's own thread.
_Use_decl_annotations_
NTSTATUS FerryCheckManifest(PFERRY Ferry, PIRP Irp, PIO_STACK_LOCATION Stack)
{
    PFERRY_MANIFEST from = (PFERRY_MANIFEST)Stack->Parameters.DeviceIoControl.Type3InputBuffer;
    ULONG i, size, total = 0;
    KIRQL irql;

    if (Stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(*from)) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    __try {
        if (Irp->RequestorMode != KernelMode) {
            ProbeForRead(from, sizeof(*from), sizeof(ULONG));
        }
        if (from->Size > ARRAYSIZE(from->Items)) {
            return STATUS_INVALID_PARAMETER;
        }
        size = from->Size; // expect: buffers/double-fetch
        for (i = 0; i < size; i++) {
            total += from->Items[i];
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    KeAcquireSpinLock(&Ferry->Lock, &irql);
    Ferry->Statistics.Weight += total;
    KeReleaseSpinLock(&Ferry->Lock, irql);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS FerryFillManifest(PFERRY Ferry, PIRP Irp, PIO_STACK_LOCATION Stack, PULONG_PTR Written)
{
    PFERRY_MANIFEST to = (PFERRY_MANIFEST)Irp->UserBuffer;
    FERRY_MANIFEST manifest;
    ULONG i;
    KIRQL irql;

    *Written = 0;
    if (Stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(manifest)) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    RtlZeroMemory(&manifest, sizeof(manifest));
    KeAcquireSpinLock(&Ferry->Lock, &irql);
    manifest.Size = ARRAYSIZE(Ferry->Holds);
    for (i = 0; i < ARRAYSIZE(Ferry->Holds); i++) {
        manifest.Items[i] = Ferry->Holds[i];
    }
    KeReleaseSpinLock(&Ferry->Lock, irql);
    __try {
        if (Irp->RequestorMode != KernelMode) {
            ProbeForWrite(to, sizeof(manifest), sizeof(ULONG));
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    RtlCopyMemory(to, &manifest, sizeof(manifest)); // expect: buffers/user-access-outside-try
    *Written = sizeof(manifest);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS FerryRingBell(PIRP Irp, PIO_STACK_LOCATION Stack)
{
    FERRY_BELL bell;
    PKEVENT event = NULL;
    NTSTATUS status;

    if (Stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(bell)) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    __try {
        bell = *(PFERRY_BELL)Stack->Parameters.DeviceIoControl.Type3InputBuffer; // expect: buffers/neither-unprobed
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    status = ObReferenceObjectByHandle(bell.Event, EVENT_MODIFY_STATE, *ExEventObjectType, Irp->RequestorMode, (PVOID *)&event, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    KeSetEvent(event, IO_NO_INCREMENT, FALSE);
    ObDereferenceObject(event);
    return STATUS_SUCCESS;
}
