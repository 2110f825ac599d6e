// This way of creating a thread takes a reference on the driver: it cannot be unloaded before the thread has ended.
#include <wdm.h>

static KEVENT g_End;

DRIVER_UNLOAD HoldUnload;

NTSTATUS HoldStart(PDRIVER_OBJECT DriverObject, PKSTART_ROUTINE Routine)
{
    HANDLE handle;
    NTSTATUS status;

    DriverObject->DriverUnload = HoldUnload;
    KeInitializeEvent(&g_End, NotificationEvent, FALSE);
    status = IoCreateSystemThread(DriverObject, &handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, NULL);
    if (NT_SUCCESS(status)) {
        ZwClose(handle);
    }
    return status;
}

_Use_decl_annotations_
VOID HoldUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    KeSetEvent(&g_End, IO_NO_INCREMENT, FALSE);
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
