// The thread references its own object before it says that it runs; stop waits for that object.
#include <wdm.h>

static PKTHREAD g_Self;
static KEVENT g_Runs, g_Stop;

KSTART_ROUTINE SelfThread;
DRIVER_UNLOAD SelfUnload;

_Use_decl_annotations_
VOID SelfThread(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    g_Self = KeGetCurrentThread();
    ObReferenceObject(g_Self);
    KeSetEvent(&g_Runs, IO_NO_INCREMENT, FALSE);
    KeWaitForSingleObject(&g_Stop, Executive, KernelMode, FALSE, NULL);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

NTSTATUS SelfStart(PDRIVER_OBJECT DriverObject)
{
    HANDLE thread;
    NTSTATUS status;

    DriverObject->DriverUnload = SelfUnload;
    KeInitializeEvent(&g_Runs, NotificationEvent, FALSE);
    KeInitializeEvent(&g_Stop, NotificationEvent, FALSE);
    status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, SelfThread, NULL);
    if (NT_SUCCESS(status)) {
        ZwClose(thread);
        KeWaitForSingleObject(&g_Runs, Executive, KernelMode, FALSE, NULL);
    }
    return status;
}

_Use_decl_annotations_
VOID SelfUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    KeSetEvent(&g_Stop, IO_NO_INCREMENT, FALSE);
    KeWaitForSingleObject(g_Self, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(g_Self);
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
