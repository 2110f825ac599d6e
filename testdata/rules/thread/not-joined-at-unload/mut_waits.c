// The thread's object is referenced for the wait in unload.
#include <wdm.h>

static PVOID g_Thread;
static volatile BOOLEAN g_Stop;

DRIVER_UNLOAD MutUnload;

NTSTATUS MutStart(PDRIVER_OBJECT DriverObject, PKSTART_ROUTINE Routine)
{
    HANDLE handle;
    NTSTATUS status;

    DriverObject->DriverUnload = MutUnload;
    status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, *PsThreadType, KernelMode, &g_Thread, NULL); // guard
    ZwClose(handle);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID MutUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    g_Stop = TRUE;
    if (g_Thread != NULL) {
        KeWaitForSingleObject(g_Thread, Executive, KernelMode, FALSE, NULL);
        ObDereferenceObject(g_Thread);
    }
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
