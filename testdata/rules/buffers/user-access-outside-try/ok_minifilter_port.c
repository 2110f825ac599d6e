// Inside of a __try, copied first.
#include <fltKernel.h>

typedef struct _HERON_COMMAND { ULONG Command; ULONG Level; } HERON_COMMAND, *PHERON_COMMAND;

static ULONG HeronLevel;

NTSTATUS HeronMessage(PVOID PortCookie, PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer, ULONG OutputBufferLength, PULONG ReturnLength)
{
    HERON_COMMAND command;

    UNREFERENCED_PARAMETER(PortCookie);
    *ReturnLength = 0;
    if (InputBuffer == NULL || InputBufferLength < sizeof(command)) {
        return STATUS_INVALID_PARAMETER;
    }
    __try {
        command = *(PHERON_COMMAND)InputBuffer;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    HeronLevel = command.Level;
    if (OutputBuffer == NULL || OutputBufferLength < sizeof(ULONG)) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    __try {
        *(PULONG)OutputBuffer = HeronLevel;
        *ReturnLength = sizeof(ULONG);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}

NTSTATUS HeronOpenPort(PFLT_FILTER Filter, POBJECT_ATTRIBUTES Attributes, PFLT_CONNECT_NOTIFY Connect, PFLT_DISCONNECT_NOTIFY Disconnect, PFLT_PORT *Port)
{
    return FltCreateCommunicationPort(Filter, Port, Attributes, NULL, Connect, Disconnect, HeronMessage, 1);
}
