/* irqlint kit: objects of the component model in kernel streaming */
#pragma once
#include <ks.h>
#include <unknown.h>

#define CLSCTX_KERNEL_SERVER 0x00000200
#ifdef __cplusplus
extern "C" {
#endif
typedef NTSTATUS (*KoCreateObjectHandler)(_In_ REFCLSID ClassId, _In_opt_ IUnknown *UnkOuter, _In_ REFIID InterfaceId, _Outptr_ PVOID *Interface);

DECLARE_INTERFACE(INonDelegatedUnknown) {
    STDMETHOD(NonDelegatedQueryInterface)(THIS_ _In_ REFIID InterfaceId, _Outptr_result_maybenull_ PVOID *Interface) PURE;
    STDMETHOD_(ULONG, NonDelegatedAddRef)(THIS) PURE;
    STDMETHOD_(ULONG, NonDelegatedRelease)(THIS) PURE;
};

DECLARE_INTERFACE(IIndirectedUnknown) {
    STDMETHOD(IndirectedQueryInterface)(THIS_ _In_ REFIID InterfaceId, _Outptr_result_maybenull_ PVOID *Interface) PURE;
    STDMETHOD_(ULONG, IndirectedAddRef)(THIS) PURE;
    STDMETHOD_(ULONG, IndirectedRelease)(THIS) PURE;
};

#define STATIC_IID_IKoInitializeParentDeviceObject 0x21B36996L, 0x8DE3, 0x11D1, 0x8A, 0xE0, 0x00, 0xA0, 0xC9, 0x22, 0x31, 0x96
extern const GUID IID_IKoInitializeParentDeviceObject;
DECLARE_INTERFACE_(IKoInitializeParentDeviceObject, IUnknown) {
    STDMETHOD(SetParentDeviceObject)(THIS_ _In_ PDEVICE_OBJECT ParentDeviceObject) PURE;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
void KoRelease(_In_ REFCLSID ClassId);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KoCreateInstance(_In_ REFCLSID ClassId, _In_opt_ IUnknown *UnkOuter, _In_ ULONG ClsContext, _In_ REFIID InterfaceId,
    _Outptr_ PVOID *Interface);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KoDriverInitialize(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPathName,
    _In_ KoCreateObjectHandler CreateObjectHandler);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KoDeviceInitialize(_In_ PDEVICE_OBJECT DeviceObject);
#ifdef __cplusplus
}

class CBaseUnknown : public INonDelegatedUnknown, public IIndirectedUnknown {
protected:
    LONG m_RefCount;

private:
    BOOLEAN m_UsingClassId;
    CLSID m_ClassId;

protected:
    IUnknown *m_UnknownOuter;

public:
    CBaseUnknown(_In_ REFCLSID ClassId, _In_opt_ IUnknown *UnknownOuter = NULL);
    CBaseUnknown(_In_opt_ IUnknown *UnknownOuter = NULL);
    virtual ~CBaseUnknown();
    STDMETHODIMP_(ULONG) NonDelegatedAddRef();
    STDMETHODIMP_(ULONG) NonDelegatedRelease();
    STDMETHODIMP NonDelegatedQueryInterface(_In_ REFIID InterfaceId, _Outptr_result_maybenull_ PVOID *Interface);
    STDMETHODIMP_(ULONG) IndirectedAddRef();
    STDMETHODIMP_(ULONG) IndirectedRelease();
    STDMETHODIMP IndirectedQueryInterface(_In_ REFIID InterfaceId, _Outptr_result_maybenull_ PVOID *Interface);
};

#define DEFINE_STD_UNKNOWN() \
    STDMETHODIMP NonDelegatedQueryInterface(_In_ REFIID InterfaceId, _Outptr_result_maybenull_ PVOID *Interface); \
    STDMETHODIMP QueryInterface(_In_ REFIID InterfaceId, _Outptr_result_maybenull_ PVOID *Interface); \
    STDMETHODIMP_(ULONG) AddRef(); \
    STDMETHODIMP_(ULONG) Release();
/* What it defines only forwards to the outer object. */
#define IMPLEMENT_STD_UNKNOWN(c)

#ifndef _NEW_DELETE_OPERATORS_
#define _NEW_DELETE_OPERATORS_
_IRQL_requires_max_(DISPATCH_LEVEL)
PVOID operator new(size_t Size, POOL_TYPE PoolType);
_IRQL_requires_max_(DISPATCH_LEVEL)
PVOID operator new(size_t Size, POOL_TYPE PoolType, ULONG Tag);
#endif
#endif
