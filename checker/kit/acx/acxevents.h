/* irqlint kit: audio class extension, events */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

_Function_class_(EVT_ACX_EVENT_ENABLE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_EVENT_ENABLE(_In_ ACXEVENT Event);
typedef EVT_ACX_EVENT_ENABLE *PFN_ACX_EVENT_ENABLE;
_Function_class_(EVT_ACX_EVENT_DISABLE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_ACX_EVENT_DISABLE(_In_ ACXEVENT Event);
typedef EVT_ACX_EVENT_DISABLE *PFN_ACX_EVENT_DISABLE;
typedef struct _ACX_EVENT_CALLBACKS {
    ULONG Size;
    PFN_ACX_EVENT_ENABLE EvtAcxEventEnable;
    PFN_ACX_EVENT_DISABLE EvtAcxEventDisable;
    PFN_ACX_OBJECT_PROCESS_EVENT_REQUEST EvtAcxEventProcessRequest;
} ACX_EVENT_CALLBACKS, *PACX_EVENT_CALLBACKS;

VOID ACX_EVENT_CALLBACKS_INIT(_Out_ PACX_EVENT_CALLBACKS Callbacks);
typedef struct _ACX_EVENT_CONFIG {
    ULONG Size;
    ULONG Flags;
    const GUID *Set;
    ULONG Id;
    ULONG Type;
    PACX_EVENT_CALLBACKS Callbacks;
} ACX_EVENT_CONFIG, *PACX_EVENT_CONFIG;

typedef enum _ACX_EVENT_CONFIG_FLAGS {
    AcxEventConfigNoFlags = 0x00000000,
    AcxEventConfigValidFlags = 0x00000000,
} ACX_EVENT_CONFIG_FLAGS;

VOID ACX_EVENT_CONFIG_INIT(_Out_ PACX_EVENT_CONFIG Config);
typedef struct _ACX_PNPEVENT_CONFIG {
    ULONG Size;
    ULONG Flags;
    GUID Event;
} ACX_PNPEVENT_CONFIG, *PACX_PNPEVENT_CONFIG;

typedef enum _ACX_PNPEVENT_CONFIG_FLAGS {
    AcxPnpEventConfigNoFlags = 0x00000000,
    AcxPnpEventConfigValidFlags = 0x00000000,
} ACX_PNPEVENT_CONFIG_FLAGS;

VOID ACX_PNPEVENT_CONFIG_INIT(_Out_ PACX_PNPEVENT_CONFIG Config);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxEventCreate(_In_ ACXOBJECT Object, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACX_EVENT_CONFIG Config, _Out_ ACXEVENT *Event);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID AcxEventAddEventData(_In_ ACXEVENT Event, _In_ ACXEVENTDATA EventData);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID AcxEventGenerateEvent(_In_ ACXEVENT Event);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxPnpEventCreate(_In_ WDFDEVICE Device, _In_ ACXOBJECT Object, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACX_PNPEVENT_CONFIG Config,
    _Out_ ACXPNPEVENT *Event);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxPnpEventGenerateEvent(_In_ ACXPNPEVENT Event, _In_ PVOID Payload, _In_ USHORT Size);

#ifdef __cplusplus
}
#endif
