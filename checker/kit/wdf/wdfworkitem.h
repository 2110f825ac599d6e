/* irqlint kit, KMDF: workitem class */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

_Function_class_(EVT_WDF_WORKITEM) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_WDF_WORKITEM(_In_ WDFWORKITEM WorkItem);

typedef EVT_WDF_WORKITEM *PFN_WDF_WORKITEM;
typedef struct _WDF_WORKITEM_CONFIG {
    ULONG Size;
    PFN_WDF_WORKITEM EvtWorkItemFunc;
    BOOLEAN AutomaticSerialization;
} WDF_WORKITEM_CONFIG, *PWDF_WORKITEM_CONFIG;

VOID WDF_WORKITEM_CONFIG_INIT(_Out_ PWDF_WORKITEM_CONFIG Config, _In_ PFN_WDF_WORKITEM EvtWorkItemFunc);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfWorkItemCreate(_In_ PWDF_WORKITEM_CONFIG Config, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ WDFWORKITEM *WorkItem);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfWorkItemEnqueue(_In_ WDFWORKITEM WorkItem);

_IRQL_requires_max_(DISPATCH_LEVEL)
WDFOBJECT WdfWorkItemGetParentObject(_In_ WDFWORKITEM WorkItem);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WdfWorkItemFlush(_In_ WDFWORKITEM WorkItem);

#ifdef __cplusplus
}
#endif
