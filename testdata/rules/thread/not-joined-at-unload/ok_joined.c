// The object is referenced, unload tells the thread to end and waits for it.
#include <wdm.h>

static PVOID g_Thread;
static KEVENT g_Stop;

DRIVER_UNLOAD JoinUnload;

NTSTATUS JoinStart(PDRIVER_OBJECT DriverObject, PKSTART_ROUTINE Routine)
{
    HANDLE handle;
    NTSTATUS status;

    DriverObject->DriverUnload = JoinUnload;
    KeInitializeEvent(&g_Stop, NotificationEvent, FALSE);
    status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, NULL);
    if (NT_SUCCESS(status)) {
        status = ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, *PsThreadType, KernelMode, &g_Thread, NULL);
        ZwClose(handle);
    }
    return status;
}

_Use_decl_annotations_
VOID JoinUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    KeSetEvent(&g_Stop, IO_NO_INCREMENT, FALSE);
    KeWaitForSingleObject(g_Thread, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(g_Thread);
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
