/* irqlint kit: platform runtime mechanism */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define PRM_INTERFACE_STANDARD_VERSION 0x1

_Function_class_(PRM_HANDLER_ROUTINE)
typedef NTSTATUS PRM_HANDLER_ROUTINE(_In_ PVOID ParameterBuffer, _In_ PVOID ContextBuffer);

typedef PRM_HANDLER_ROUTINE *PPRM_HANDLER_ROUTINE;
_Function_class_(PRM_INVOKE_HANDLER)
typedef NTSTATUS PRM_INVOKE_HANDLER(_In_ LPGUID HandlerGuid, _In_ PVOID ParameterBuffer, _In_ ULONG Reserved, _Out_ PULONG64 EfiStatus);

typedef PRM_INVOKE_HANDLER *PPRM_INVOKE_HANDLER;
_Function_class_(PRM_QUERY_HANDLER)
typedef NTSTATUS PRM_QUERY_HANDLER(_In_ LPGUID HandlerGuid, _Out_ PBOOLEAN Found);

typedef PRM_QUERY_HANDLER *PPRM_QUERY_HANDLER;
_Function_class_(PRM_LOCK_MODULE)
typedef NTSTATUS PRM_LOCK_MODULE(_In_ LPGUID HandlerGuid);

typedef PRM_LOCK_MODULE *PPRM_LOCK_MODULE;
_Function_class_(PRM_UNLOCK_MODULE)
typedef NTSTATUS PRM_UNLOCK_MODULE(_In_ LPGUID HandlerGuid);

typedef PRM_UNLOCK_MODULE *PPRM_UNLOCK_MODULE;
typedef struct _PRM_DRIVER_INTERFACE_STANDARD {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PPRM_INVOKE_HANDLER InvokeHandler;
    PPRM_QUERY_HANDLER QueryHandler;
    PPRM_LOCK_MODULE LockModule;
    PPRM_UNLOCK_MODULE UnlockModule;
} PRM_DRIVER_INTERFACE_STANDARD, *PPRM_DRIVER_INTERFACE_STANDARD;

typedef struct _PRM_INTERFACE {
    ULONG Version;
    PPRM_UNLOCK_MODULE UnlockModule;
    PPRM_LOCK_MODULE LockModule;
    PPRM_INVOKE_HANDLER InvokeHandler;
    PPRM_QUERY_HANDLER QueryHandler;
} PRM_INTERFACE, *PPRM_INTERFACE;

NTSTATUS ExGetPrmInterface(_In_ ULONG Version, _Out_ PPRM_INTERFACE PrmInterface);
DEFINE_GUID(GUID_PRM_DEVICE, 0xd37ca3d8, 0x07cd, 0x450d, 0x88, 0x93, 0x1d, 0x29, 0x21, 0x12, 0x40, 0x5e);
DEFINE_GUID(GUID_PRM_DRIVER_INTERFACE_STANDARD, 0x0d8ac963, 0x4e72, 0x4889, 0x80, 0xc1, 0xab, 0xc8, 0x6d, 0x90, 0x9a, 0xf0);
#ifdef __cplusplus
}
#endif
