// The context with which a program connects is copied by the filter manager, as long as the program says.
#include <fltKernel.h>

typedef struct _EGRET_HELLO { ULONG Version; ULONG Flags; } EGRET_HELLO, *PEGRET_HELLO;

static ULONG EgretVersion;

NTSTATUS EgretConnect(PFLT_PORT ClientPort, PVOID ServerPortCookie, PVOID ConnectionContext, ULONG SizeOfContext, PVOID *ConnectionPortCookie)
{
    PEGRET_HELLO hello = (PEGRET_HELLO)ConnectionContext;

    UNREFERENCED_PARAMETER(ClientPort);
    UNREFERENCED_PARAMETER(ServerPortCookie);
    UNREFERENCED_PARAMETER(SizeOfContext);
    *ConnectionPortCookie = NULL;
    if (hello == NULL) {
        return STATUS_INVALID_PARAMETER;
    }
    EgretVersion = hello->Version; // expect: buffers/input-length-unchecked
    return STATUS_SUCCESS;
}

NTSTATUS EgretOpenPort(PFLT_FILTER Filter, POBJECT_ATTRIBUTES Attributes, PFLT_DISCONNECT_NOTIFY Disconnect, PFLT_MESSAGE_NOTIFY Message, PFLT_PORT *Port)
{
    return FltCreateCommunicationPort(Filter, Port, Attributes, NULL, EgretConnect, Disconnect, Message, 1);
}
