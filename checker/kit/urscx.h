/* irqlint kit: USB role switch class extension */
#pragma once
#include <wdf.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef VOID (*URSFUNC)(VOID);
typedef enum _URS_HOST_INTERFACE_TYPE {
    UrsHostInterfaceTypeEhci = 0,
    UrsHostInterfaceTypeXhci,
    UrsHostInterfaceTypeOther,
} URS_HOST_INTERFACE_TYPE;

typedef enum _URS_ROLE {
    UrsRoleNone = 0,
    UrsRoleHost,
    UrsRoleFunction,
} URS_ROLE, *PURS_ROLE;

typedef enum _URS_HARDWARE_EVENT {
    UrsHardwareEventNone = 0,
    UrsHardwareEventDetach,
    UrsHardwareEventIdGround,
    UrsHardwareEventIdFloat,
    UrsHardwareEventPortTypeDfp,
    UrsHardwareEventPortTypeUfp,
} URS_HARDWARE_EVENT, *PURS_HARDWARE_EVENT;

DECLARE_HANDLE(URSIORESLIST);
_Function_class_(EVT_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS(_In_ WDFDEVICE Device, _In_ WDFIORESREQLIST IoResourceRequirementsList,
    _In_ URSIORESLIST HostRoleResources, _In_ URSIORESLIST FunctionRoleResources);

typedef EVT_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS *PFN_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS;
_Function_class_(EVT_URS_SET_ROLE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_URS_SET_ROLE(_In_ WDFDEVICE Device, _In_ URS_ROLE Role);

typedef EVT_URS_SET_ROLE *PFN_URS_SET_ROLE;
typedef struct _URS_CONFIG {
    ULONG Size;
    URS_HOST_INTERFACE_TYPE HostInterfaceType;
    PFN_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS EvtUrsFilterRemoveResourceRequirements;
    PFN_URS_SET_ROLE EvtUrsSetRole;
} URS_CONFIG, *PURS_CONFIG;

VOID URS_CONFIG_INIT(_Out_ PURS_CONFIG Config, _In_ URS_HOST_INTERFACE_TYPE HostInterfaceType,
    _In_ PFN_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS EvtUrsFilterRemoveResourceRequirements);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UrsDeviceInitialize(_In_ WDFDEVICE Device, _In_ PURS_CONFIG Config);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UrsDeviceInitInitialize(_In_ PWDFDEVICE_INIT DeviceInit);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UrsIoResourceListAppendDescriptor(_In_ URSIORESLIST IoResourceList, _In_ PIO_RESOURCE_DESCRIPTOR Descriptor);

VOID UrsReportHardwareEvent(_In_ WDFDEVICE Device, _In_ URS_HARDWARE_EVENT HardwareEvent);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UrsSetPoHandle(_In_ WDFDEVICE Device, _In_ POHANDLE PoHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UrsSetHardwareEventSupport(_In_ WDFDEVICE Device, _In_ BOOLEAN HardwareEventReportingSupported);

#ifdef __cplusplus
}
#endif
