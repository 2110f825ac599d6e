/* irqlint kit, KMDF: objects, attributes and context types */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

#define WDF_TYPE_INIT_BASE_SECTION_NAME ".kmdftypeinit"
#define WDF_TYPE_INIT_SECTION_NAME ".kmdftypeinit$b"
#define WDF_TYPE_DEFAULT_SECTION_NAME ".data"

typedef enum _WDF_EXECUTION_LEVEL {
    WdfExecutionLevelInvalid = 0x00,
    WdfExecutionLevelInheritFromParent,
    WdfExecutionLevelPassive,
    WdfExecutionLevelDispatch,
} WDF_EXECUTION_LEVEL;

typedef enum _WDF_SYNCHRONIZATION_SCOPE {
    WdfSynchronizationScopeInvalid = 0x00,
    WdfSynchronizationScopeInheritFromParent,
    WdfSynchronizationScopeDevice,
    WdfSynchronizationScopeQueue,
    WdfSynchronizationScopeNone,
} WDF_SYNCHRONIZATION_SCOPE;

_Function_class_(EVT_WDF_OBJECT_CONTEXT_CLEANUP) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_WDF_OBJECT_CONTEXT_CLEANUP(_In_ WDFOBJECT Object);

typedef EVT_WDF_OBJECT_CONTEXT_CLEANUP *PFN_WDF_OBJECT_CONTEXT_CLEANUP;
_Function_class_(EVT_WDF_OBJECT_CONTEXT_DESTROY) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_WDF_OBJECT_CONTEXT_DESTROY(_In_ WDFOBJECT Object);

typedef EVT_WDF_OBJECT_CONTEXT_DESTROY *PFN_WDF_OBJECT_CONTEXT_DESTROY;
typedef const struct _WDF_OBJECT_CONTEXT_TYPE_INFO *PCWDF_OBJECT_CONTEXT_TYPE_INFO;
typedef struct _WDF_OBJECT_ATTRIBUTES {
    ULONG Size;
    PFN_WDF_OBJECT_CONTEXT_CLEANUP EvtCleanupCallback;
    PFN_WDF_OBJECT_CONTEXT_DESTROY EvtDestroyCallback;
    WDF_EXECUTION_LEVEL ExecutionLevel;
    WDF_SYNCHRONIZATION_SCOPE SynchronizationScope;
    WDFOBJECT ParentObject;
    size_t ContextSizeOverride;
    PCWDF_OBJECT_CONTEXT_TYPE_INFO ContextTypeInfo;
} WDF_OBJECT_ATTRIBUTES, *PWDF_OBJECT_ATTRIBUTES;

VOID WDF_OBJECT_ATTRIBUTES_INIT(_Out_ PWDF_OBJECT_ATTRIBUTES Attributes);
typedef PCWDF_OBJECT_CONTEXT_TYPE_INFO (*PFN_GET_UNIQUE_CONTEXT_TYPE)(VOID);
typedef struct _WDF_OBJECT_CONTEXT_TYPE_INFO {
    ULONG Size;
    LPCSTR ContextName;
    size_t ContextSize;
    PCWDF_OBJECT_CONTEXT_TYPE_INFO UniqueType;
    PFN_GET_UNIQUE_CONTEXT_TYPE EvtDriverGetUniqueContextType;
} WDF_OBJECT_CONTEXT_TYPE_INFO, *PWDF_OBJECT_CONTEXT_TYPE_INFO;

typedef struct _WDF_CUSTOM_TYPE_CONTEXT {
    ULONG Size;
    ULONG_PTR Data;
} WDF_CUSTOM_TYPE_CONTEXT, *PWDF_CUSTOM_TYPE_CONTEXT;

PVOID WdfObjectGetTypedContextWorker(_In_ WDFOBJECT Handle, _In_ PCWDF_OBJECT_CONTEXT_TYPE_INFO TypeInfo);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfObjectAllocateContext(_In_ WDFOBJECT Handle, _In_ PWDF_OBJECT_ATTRIBUTES ContextAttributes, _Outptr_opt_ PVOID *Context);

WDFOBJECT WdfObjectContextGetObject(_In_ PVOID ContextPointer);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfObjectReferenceActual(_In_ WDFOBJECT Handle, _In_opt_ PVOID Tag, _In_ LONG Line, _In_z_ PCCH File);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfObjectDereferenceActual(_In_ WDFOBJECT Handle, _In_opt_ PVOID Tag, _In_ LONG Line, _In_z_ PCCH File);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfObjectCreate(_In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ WDFOBJECT *Object);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfObjectDelete(_In_ WDFOBJECT Object);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfObjectQuery(_In_ WDFOBJECT Object, _In_ const GUID *Guid, _In_ ULONG QueryBufferLength,
    _Out_writes_bytes_(QueryBufferLength) PVOID QueryBuffer);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfObjectReference(_In_ WDFOBJECT Handle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfObjectReferenceWithTag(_In_ WDFOBJECT Handle, _In_opt_ PVOID Tag);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfObjectDereference(_In_ WDFOBJECT Handle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfObjectDereferenceWithTag(_In_ WDFOBJECT Handle, _In_opt_ PVOID Tag);

/* Context types. The accessor is a function without body whose result type is WDF_POINTER_TYPE_<type>:
   same handle, same pointer, never NULL for an object created with that context. */
#define WDF_TYPE_NAME_TO_TYPE_INFO(Type) _WDF_ ## Type ## _TYPE_INFO
#define WDF_TYPE_NAME_POINTER_TYPE(Type) WDF_POINTER_TYPE_ ## Type
#define WDF_GET_CONTEXT_TYPE_INFO(Type) (&WDF_TYPE_NAME_TO_TYPE_INFO(Type))
#define WDF_DECLARE_TYPE_AND_GLOBALS(Type, UniqueType, GetUniqueType, Section) \
    typedef Type *WDF_TYPE_NAME_POINTER_TYPE(Type); \
    WDF_EXTERN_C_START extern const WDF_OBJECT_CONTEXT_TYPE_INFO WDF_TYPE_NAME_TO_TYPE_INFO(Type); WDF_EXTERN_C_END
#define WDF_DECLARE_CASTING_FUNCTION(Type, Accessor) \
    WDF_EXTERN_C_START __drv_aliasesMem _Ret_notnull_ WDF_TYPE_NAME_POINTER_TYPE(Type) Accessor(_In_ WDFOBJECT Handle); WDF_EXTERN_C_END
#define WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(Type, Accessor) \
    WDF_DECLARE_TYPE_AND_GLOBALS(Type, 0, 0, 0) \
    WDF_DECLARE_CASTING_FUNCTION(Type, Accessor)
#define WDF_DECLARE_CONTEXT_TYPE(Type) WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(Type, WdfObjectGet_ ## Type)
#define WDF_DECLARE_SHARED_CONTEXT_TYPE_WITH_NAME(Type, Accessor) WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(Type, Accessor)
#define WDF_OBJECT_ATTRIBUTES_SET_CONTEXT_TYPE(Attributes, Type) \
    (Attributes)->ContextTypeInfo = WDF_GET_CONTEXT_TYPE_INFO(Type)->UniqueType
#define WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(Attributes, Type) \
    WDF_OBJECT_ATTRIBUTES_INIT(Attributes); WDF_OBJECT_ATTRIBUTES_SET_CONTEXT_TYPE(Attributes, Type)
#define WdfObjectGetTypedContext(Handle, Type) \
    ((Type *)WdfObjectGetTypedContextWorker((WDFOBJECT)(Handle), WDF_GET_CONTEXT_TYPE_INFO(Type)->UniqueType))

#define WDF_CUSTOM_TYPE_CONTEXT_NAME(Type) WdfCustomType_ ## Type
#define WDF_DECLARE_CUSTOM_TYPE(Type) \
    typedef WDF_CUSTOM_TYPE_CONTEXT WDF_CUSTOM_TYPE_CONTEXT_NAME(Type); \
    WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(WdfCustomType_ ## Type, WdfObjectGetCustomType_ ## Type) \
    WDF_EXTERN_C_START NTSTATUS WdfObjectAddCustomType_ ## Type(_In_ WDFOBJECT Handle, _In_opt_ ULONG_PTR Data, \
        _In_opt_ PFN_WDF_OBJECT_CONTEXT_CLEANUP EvtCleanupCallback, _In_opt_ PFN_WDF_OBJECT_CONTEXT_DESTROY EvtDestroyCallback); WDF_EXTERN_C_END
#define WdfObjectIsCustomType(Handle, Type) (WdfObjectGetTypedContext(Handle, WdfCustomType_ ## Type) != NULL)
#define WdfObjectAddCustomTypeWithData(Handle, Type, Data, Cleanup, Destroy) WdfObjectAddCustomType_ ## Type(Handle, Data, Cleanup, Destroy)
#define WdfObjectAddCustomType(Handle, Type) WdfObjectAddCustomType_ ## Type(Handle, 0, NULL, NULL)
#define WdfObjectGetCustomTypeData(Handle, Type) (WdfObjectGetCustomType_ ## Type(Handle)->Data)

#ifdef __cplusplus
}
#endif
