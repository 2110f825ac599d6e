/* irqlint kit: the root interface, as audio drivers know it: its methods give a status */
#pragma once
#ifndef _UNKNOWN_H_
#define _UNKNOWN_H_
#include <wdm.h>
#include <windef.h>
#define COM_NO_WINDOWS_H
#include <basetyps.h>
#ifdef PUT_GUIDS_HERE
#include <initguid.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif
DEFINE_GUID(IID_IUnknown, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0x46);
#undef INTERFACE
#define INTERFACE IUnknown
DECLARE_INTERFACE(IUnknown) {
    STDMETHOD_(NTSTATUS, QueryInterface)(THIS_ _In_ REFIID InterfaceId, _COM_Outptr_ PVOID *Interface) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
};
#undef INTERFACE
typedef IUnknown *PUNKNOWN, *LPUNKNOWN;
typedef HRESULT (*PFNCREATEINSTANCE)(_Out_ PUNKNOWN *Unknown, _In_ REFCLSID ClassId, _In_ PUNKNOWN OuterUnknown, _In_ POOL_TYPE PoolType);
#ifdef __cplusplus
}
#endif
#endif
