import { Bone } from '../components/states'

/** A page on its way: a heading and two cards. */
export function PageBones() {
  return (
    <div aria-busy="true">
      <span className="sr-only">Loading</span>
      <Bone className="h-8 w-64" />
      <Bone className="mt-3 h-4 w-96 max-w-full" />
      <Bone className="mt-8 h-40 rounded-xl" />
      <Bone className="mt-4 h-64 rounded-xl" />
    </div>
  )
}
