// The reference is kept as long as the device.
#include <wdm.h>

typedef struct _GANNET_EXTENSION {
    PFILE_OBJECT TargetFile;
    PDEVICE_OBJECT Target;
    PVOID Thread;
} GANNET_EXTENSION, *PGANNET_EXTENSION;

NTSTATUS GannetOpenTarget(PGANNET_EXTENSION Extension, PUNICODE_STRING Name)
{
    PFILE_OBJECT file;
    PDEVICE_OBJECT device;
    NTSTATUS status;

    PAGED_CODE();
    status = IoGetDeviceObjectPointer(Name, FILE_READ_DATA, &file, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    Extension->TargetFile = file;
    Extension->Target = device;
    return STATUS_SUCCESS;
}

NTSTATUS GannetKeepThread(PGANNET_EXTENSION Extension, HANDLE Handle)
{
    return ObReferenceObjectByHandle(Handle, THREAD_ALL_ACCESS, NULL, KernelMode, &Extension->Thread, NULL);
}
